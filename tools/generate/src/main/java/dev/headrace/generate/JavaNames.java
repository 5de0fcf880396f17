package dev.headrace.generate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What names of the language are called in Java. */
final class JavaNames {

    /** No component of a record may be called so. */
    private static final Set<String> NO_COMPONENT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** A class: {@code user_event} is {@code UserEvent}. */
    static String type(String name) {
        return safe(joined(name, true));
    }

    /** A declared enum, which has the same name in the language as in Java; empty if that cannot be. */
    static Optional<String> enumType(String name) {
        return Optional.of(name).filter(n -> safe(words(n)).equals(n));
    }

    /** A component of a record: {@code zip_code} is {@code zipCode}. */
    static String component(String name) {
        String joined = safe(joined(name, false));
        return NO_COMPONENT.contains(joined) ? joined + "_" : joined;
    }

    /** A constant: {@code amount_sum_2h} is {@code AMOUNT_SUM_2H}. */
    static String constant(String name) {
        return safe(words(name).toUpperCase(Locale.ROOT));
    }

    /** A constant of an enum: a label as it is where Java can say it. */
    static String label(String label) {
        return safe(words(label));
    }

    /** A package; parts that Java has taken get an underscore. */
    static String packageName(String name) {
        StringBuilder all = new StringBuilder();
        for (String part : name.split("\\.", -1)) {
            all.append(all.length() == 0 ? "" : ".").append(safe(words(part)));
        }
        return all.toString();
    }

    /** Whether a package can be called so as it stands. */
    static boolean isPackage(String name) {
        return SourceVersion.isName(name);
    }

    private static String joined(String name, boolean upper) {
        StringBuilder joined = new StringBuilder();
        boolean start = upper;
        for (int c : words(name).codePoints().toArray()) {
            if (c == '_') {
                start = upper || joined.length() > 0;
            } else {
                joined.appendCodePoint(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return joined.toString();
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        name.codePoints().forEach(c -> words.appendCodePoint(Character.isJavaIdentifierPart(c) && c != '$' ? c : '_'));
        return words.toString();
    }

    private static String safe(String name) {
        if (name.isEmpty() || name.equals("_")) {
            return "__";
        }
        String started = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
        return SourceVersion.isKeyword(started) || SourceVersion.isKeyword(started, SourceVersion.RELEASE_17)
                ? started + "_"
                : started;
    }
}
