package dev.headrace.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.type.DataType;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The short ways from bytes to numbers give what the grammars give: the same value or the same complaint. */
class NumberFieldsTest {

    private static final String SIGNS = "0123456789000999..--+e \r";

    private final Random random = new Random(11);

    @Test
    void decimals() {
        for (int round = 0; round < 200_000; round++) {
            int precision = 1 + random.nextInt(18);
            DataType.Decimal type = new DataType.Decimal(precision, random.nextInt(precision + 1));
            String text = text(type.scale());
            assertThat(field(new DecimalField(type), type, text))
                    .as("%s as %s", text, type.show())
                    .isEqualTo(told(() -> DecimalText.parse(text, type.precision(), type.scale())));
        }
    }

    @Test
    void ints() {
        for (int round = 0; round < 200_000; round++) {
            String text = text(0);
            assertThat(field(new IntField(), DataType.INT, text)).as(text).isEqualTo(told(() -> IntText.parse(text)));
        }
    }

    /** Mostly a number with so many digits behind the point, sometimes anything. */
    private String text(int scale) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) == 0) {
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            return text.toString();
        }
        text.append(random.nextInt(3) == 0 ? "-" : "");
        digits(text, random.nextInt(random.nextInt(5) == 0 ? 22 : 9));
        if (scale > 0 || random.nextInt(9) == 0) {
            text.append('.');
            digits(text, random.nextInt(4) == 0 ? random.nextInt(19) : scale);
        }
        return text.toString();
    }

    private void digits(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
    }

    /** As in a chunk: between other fields, with bytes to spare. */
    private static Object field(FieldParser parser, DataType type, String text) {
        byte[] bytes = ("12," + text + ",34\n        ").getBytes(UTF_8);
        ColumnBuilder builder = ColumnBuilder.of(type, 1);
        parser.into(builder);
        return told(() -> {
            parser.value(bytes, 3, 3 + text.length(), 0);
            return builder.build(1).boxed(0);
        });
    }

    private static Object told(Supplier<Object> parse) {
        try {
            return parse.get();
        } catch (RowError e) {
            return e.reason();
        }
    }
}
