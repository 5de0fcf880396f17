package dev.headrace.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFormsTest {

    @Test
    void everyScalarTypeWritesAndReads() {
        Map<DataType, String> forms = new LinkedHashMap<>();
        forms.put(DataType.BOOL, "true");
        forms.put(DataType.INT, "-12");
        forms.put(DataType.FLOAT, "0.25");
        forms.put(new DataType.Decimal(10, 2), "12.50");
        forms.put(DataType.STRING, " any text\n");
        forms.put(DataType.BYTES, "AAH/");
        forms.put(DataType.IMAGE, "");
        forms.put(DataType.DATE, "2024-02-29");
        forms.put(DataType.INSTANT, "2024-02-29T12:00:00Z");
        forms.put(DataType.DURATION, "1h30m");
        forms.put(new DataType.EnumOf("Color", List.of("red", "blue")), "blue");
        forms.forEach((type, text) -> {
            assertThat(TextForms.has(type)).isTrue();
            assertThat(TextForms.print(type, TextForms.parse(type, text, null))).isEqualTo(text);
        });
    }

    @Test
    void compositesHaveNoForm() {
        DataType list = new DataType.ListOf(DataType.INT);
        assertThat(TextForms.has(list)).isFalse();
        assertThatThrownBy(() -> TextForms.parse(list, "[1]", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrongIsSaidWithoutTheValue() {
        assertThatThrownBy(() -> TextForms.parse(new DataType.EnumOf("C", List.of("a")), "secret", null))
                .isInstanceOf(RowError.class)
                .hasMessageNotContaining("secret");
        for (String text : List.of("AAH", "AA H", "AAH/\n", "A-H_")) {
            assertThatThrownBy(() -> BytesText.parse(text)).isInstanceOf(RowError.class);
        }
    }
}
