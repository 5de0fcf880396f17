package dev.headrace.formats.csv;

import dev.headrace.formats.file.Encoding;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.Options;
import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.text.Zone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written.
 *
 * @param quote -1 for none
 * @param nullTexts the texts that mean a missing value; absent: an empty text, in optional columns only
 * @param zone where times without a zone were written
 */
record CsvOptions(
        int delimiter,
        int quote,
        boolean header,
        Optional<List<String>> nullTexts,
        @Nullable Zone zone,
        TimeForm time,
        Encoding encoding) {

    static CsvOptions of(Binding binding) {
        Options options = new Options(binding);
        int delimiter = options.character("delimiter", ',');
        int quote = options.character("quote", '"');
        if (delimiter < 0 || delimiter == quote) {
            throw Failures.option("`delimiter` of csv must be a character other than the quote");
        }
        return new CsvOptions(
                delimiter,
                quote,
                options.flag("header", true),
                options.texts("null"),
                options.zone("zone"),
                options.time("time"),
                options.encoding("encoding"));
    }

    CsvOptions withoutHeader() {
        return new CsvOptions(delimiter, quote, false, nullTexts, zone, time, encoding);
    }

    /** What an output writes for a missing value. */
    byte[] nullText() {
        String text = nullTexts.flatMap(t -> t.stream().findFirst()).orElse("");
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
