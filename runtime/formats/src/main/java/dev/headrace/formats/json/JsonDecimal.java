package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DecimalText;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimal: a number, read digit by digit; or a text, because other tools write decimals so to keep them exact. */
record JsonDecimal(int precision, int scale) implements JsonType {

    /** Exponents beyond this fit no Decimal, and would be dear to write out. */
    private static final long MOST_EXPONENT = 5000;

    @Override
    public Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return DecimalText.parse(parser.getText(), precision, scale);
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonType.not("a number");
        }
        return DecimalText.fit(number(parser.getText()), precision, scale);
    }

    private static BigDecimal number(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() == 0) {
                return BigDecimal.ZERO;
            }
            if (Math.abs((long) value.scale()) <= MOST_EXPONENT) {
                return value;
            }
        } catch (NumberFormatException e) {
            // An exponent beyond 32 bits.
        }
        throw new RowError("the number is too large or too fine for a Decimal");
    }

    @Override
    public void write(Object value, ByteSink out) {
        out.ascii(DecimalText.print((BigDecimal) value));
    }
}
