package dev.headrace.formats.file;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** How a text file's characters are written as bytes. */
public enum Encoding {
    UTF_8("utf-8", "UTF-8"),
    UTF_16("utf-16", "UTF-16"),
    UTF_16LE("utf-16le", "UTF-16LE"),
    UTF_16BE("utf-16be", "UTF-16BE"),
    LATIN1("latin1", "ISO-8859-1"),
    LATIN2("latin2", "ISO-8859-2"),
    LATIN9("latin9", "ISO-8859-15"),
    WINDOWS_1250("windows-1250", "windows-1250"),
    WINDOWS_1251("windows-1251", "windows-1251"),
    WINDOWS_1252("windows-1252", "windows-1252");

    private final String option;
    private final String charset;

    Encoding(String option, String charset) {
        this.option = option;
        this.charset = charset;
    }

    /** The encoding that a binding calls so. */
    public static Optional<Encoding> named(String option) {
        return Arrays.stream(values()).filter(e -> e.option.equals(option)).findFirst();
    }

    /** How a binding calls it. */
    public String option() {
        return option;
    }

    /** The name people know. */
    public String shown() {
        return charset;
    }

    /** The same text as UTF-8. */
    InputStream decode(InputStream in) {
        return this == UTF_8 ? in : new DecodingStream(in, Charset.forName(charset));
    }
}
