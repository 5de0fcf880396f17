package dev.headrace.processor;

import java.util.regex.Pattern;

/** What may be a name in the language. */
public final class Names {

    /** What stands between backquotes, where it is no word. */
    private static final Pattern NAME = Pattern.compile("[^`{}\\r\\n]+");

    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /** The types of the language: declared ones are called otherwise. */
    private static final Pattern TYPE = Pattern.compile(
            "Bool|Int|Int32|Float|Float32|Decimal|String|Bytes|Date|Instant|Duration|Image|List|Vector|File");

    private Names() {}

    /** Whether a column may be called so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.isBlank();
    }

    /** Whether a pipeline may be called so. */
    public static boolean isPackage(String text) {
        return PACKAGE.matcher(text).matches();
    }

    /** Whether the language has a type of this name. */
    public static boolean isTypeOfTheLanguage(String text) {
        return TYPE.matcher(text).matches();
    }
}
