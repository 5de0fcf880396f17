package dev.headrace.ir.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTypeTest {

    @Test
    void aDecimalHasOneTo38Digits() {
        assertThat(new DataType.Decimal(38, 38).show()).isEqualTo("Decimal(38, 38)");
        assertThat(new DataType.Decimal(1, 0).precision()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new DataType.Decimal(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DataType.Decimal(39, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new DataType.Decimal(5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DataType.Decimal(5, 6));
    }

    @Test
    void typesAreWrittenAsInTheLanguage() {
        assertThat(new DataType.ListOf(DataType.FLOAT).show()).isEqualTo("List<Float>");
        assertThat(new DataType.Vector(3).show()).isEqualTo("Vector<3>");
        assertThat(new DataType.EnumOf("", List.of("0", "U")).show()).isEqualTo("enum { \"0\", \"U\" }");
        assertThat(new DataType.EnumOf("Color", List.of("red")).show()).isEqualTo("Color");
        assertThat(Column.optional("x", DataType.STRING).showType()).isEqualTo("String?");
    }

    @Test
    void anUnknownTypeHoldsNothing() {
        assertThatIllegalStateException().isThrownBy(() -> new DataType.Unknown().physical());
    }
}
