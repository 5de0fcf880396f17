package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.text.BytesText;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.EnumText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.Zone;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import org.jspecify.annotations.Nullable;

/** The JSON form of each type. */
final class JsonTypes implements DataType.Visitor<JsonType> {

    private final TimeForm time;
    private final @Nullable Zone zone;

    /** @param zone where times without a zone were written */
    JsonTypes(TimeForm time, @Nullable Zone zone) {
        this.time = time;
        this.zone = zone;
    }

    JsonType of(DataType type) {
        return type.accept(this);
    }

    @Override
    public JsonType bool(DataType.Bool type) {
        return new JsonType() {
            @Override
            public Object read(JsonParser parser) {
                JsonToken token = parser.currentToken();
                if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                    throw JsonType.not("true or false");
                }
                return token == JsonToken.VALUE_TRUE;
            }

            @Override
            public void write(Object value, ByteSink out) {
                out.ascii((Boolean) value ? "true" : "false");
            }
        };
    }

    @Override
    public JsonType int_(DataType.Int type) {
        return JsonNumbers.INT;
    }

    @Override
    public JsonType float_(DataType.Float type) {
        return JsonNumbers.FLOAT;
    }

    @Override
    public JsonType decimal(DataType.Decimal type) {
        return new JsonDecimal(type.precision(), type.scale());
    }

    @Override
    public JsonType text(DataType.Text type) {
        return new JsonText("a text", t -> t, v -> (String) v);
    }

    @Override
    public JsonType bytes(DataType.Bytes type) {
        return new JsonText("a text in base64", BytesText::parse, v -> BytesText.print((BytesValue) v));
    }

    @Override
    public JsonType image(DataType.Image type) {
        return new JsonText("a text in base64", BytesText::parse, v -> BytesText.print((BytesValue) v));
    }

    @Override
    public JsonType date(DataType.Date type) {
        return new JsonText("a text", DateText::parse, v -> DateText.print((Long) v));
    }

    @Override
    public JsonType instant(DataType.Instant type) {
        if (time != TimeForm.ISO) {
            return new JsonEpoch(time);
        }
        return new JsonText("a text", t -> InstantText.parse(t, zone), v -> InstantText.print((Long) v));
    }

    @Override
    public JsonType duration(DataType.Duration type) {
        return new JsonText("a text", DurationText::parse, v -> DurationText.print((Long) v));
    }

    @Override
    public JsonType enumOf(DataType.EnumOf type) {
        EnumText labels = new EnumText(type);
        return new JsonText("a text", labels::parse, v -> labels.print((Long) v));
    }

    @Override
    public JsonType listOf(DataType.ListOf type) {
        return new JsonList(of(type.element()));
    }

    @Override
    public JsonType vector(DataType.Vector type) {
        return new JsonVector(type.size());
    }

    @Override
    public JsonType struct(DataType.Struct type) {
        return new JsonStruct(type, this);
    }

    @Override
    public JsonType unknown(DataType.Unknown type) {
        throw new IllegalArgumentException("an unknown type has no values");
    }
}
