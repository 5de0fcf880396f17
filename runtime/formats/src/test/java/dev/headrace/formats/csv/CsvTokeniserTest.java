package dev.headrace.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.pipeline.Binding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fields are cut as a reader of single characters would cut them, wherever in a word of eight bytes they end. */
class CsvTokeniserTest {

    private static final int SLACK = 16;

    private final Random random = new Random(5);

    @Test
    void fieldsAreThoseOfAReaderOfSingleCharacters() {
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            List<List<String>> expected = new ArrayList<>();
            for (int record = 1 + random.nextInt(4); record > 0; record--) {
                List<String> fields = new ArrayList<>();
                int count = random.nextInt(20) == 0 ? 40 : 1 + random.nextInt(6);
                for (int field = 0; field < count; field++) {
                    fields.add(field(text));
                    text.append(field + 1 < count ? "," : random.nextInt(6) == 0 ? "\r\n" : "\n");
                }
                expected.add(fields);
            }
            assertThat(cut(text.toString())).as(text.toString()).isEqualTo(expected);
        }
    }

    /** Appends a field, gives its meaning. */
    private String field(StringBuilder text) {
        boolean quoted = random.nextInt(6) == 0;
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(8) == 0 ? 30 : 9); i > 0; i--) {
            char c = "abcdefgh\u00fc\"\uffee,\n".charAt(random.nextInt(quoted ? 13 : 11));
            value.append(c == '"' && !quoted && value.length() == 0 ? 'x' : c);
        }
        text.append(quoted ? "\"" + value.toString().replace("\"", "\"\"") + "\"" : value.toString());
        return value.toString();
    }

    private static List<List<String>> cut(String text) {
        byte[] content = text.getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(content, content.length + SLACK);
        Arrays.fill(bytes, content.length, bytes.length, (byte) ',');
        CsvTokeniser tokeniser = new CsvTokeniser(CsvOptions.of(new Binding("csv", "x.csv", List.of(), List.of())));
        List<List<String>> records = new ArrayList<>();
        for (int at = 0; at < content.length; ) {
            at = tokeniser.read(bytes, at, content.length);
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < tokeniser.count(); i++) {
                fields.add(CsvFormat.text(tokeniser, bytes, i));
            }
            records.add(fields);
        }
        return records;
    }
}
