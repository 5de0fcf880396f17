package dev.headrace.ir.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Column TIME = Column.sure("t", DataType.INSTANT);

    @Test
    void aNameStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of(List.of(TIME, Column.optional("t", DataType.INT))))
                .withMessage("column `t` stands twice");
    }

    @Test
    void eventTimeIsASureInstantOfTheSchema() {
        assertThat(timed(TIME, "t").eventTime()).contains("t");
        assertThatIllegalArgumentException().isThrownBy(() -> timed(TIME, "other"));
        assertThatIllegalArgumentException().isThrownBy(() -> timed(Column.sure("t", DataType.DATE), "t"));
        assertThatIllegalArgumentException().isThrownBy(() -> timed(Column.optional("t", DataType.INSTANT), "t"));
    }

    @Test
    void knownTimeIsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schema(List.of(TIME), Optional.of("t"), Optional.of("seen")));
    }

    private static Schema timed(Column column, String time) {
        return new Schema(List.of(column), Optional.of(time), Optional.empty());
    }

    @Test
    void columnsAreFoundByName() {
        Schema schema = Schema.of(List.of(TIME, Column.sure("x", DataType.INT)));
        assertThat(schema.indexOf("x")).hasValue(1);
        assertThat(schema.indexOf("y")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> schema.require("y"));
    }
}
