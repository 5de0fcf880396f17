package dev.headrace.sample.wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.JavaSources;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.ir.draft.Declaration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas and enums of one name: the same once, others refused where they are brought along. */
final class SameNamesTest {

    private static final IntColumn<Row> ID = IntColumn.named("id");
    private static final IntColumn<Row> OTHER = IntColumn.named("other");

    private interface Row {}

    private enum Few {
        A,
        B
    }

    private enum More {
        A,
        C
    }

    private static SchemaOf<Row> schema(String name, IntColumn<Row> column, Type type) {
        return SchemaOf.<Row>named(name).field(column, type);
    }

    private static final class Two extends Definition {
        Two(SchemaOf<Row> first, SchemaOf<Row> second) {
            source("one", first);
            source("two", second); // the line of the message
        }
    }

    private static DefinitionException refused(SchemaOf<Row> first, SchemaOf<Row> second) {
        DefinitionException refused = catchThrowableOfType(DefinitionException.class, () -> new Two(first, second));
        assertThat(refused.place()).hasValueSatisfying(place -> {
            assertThat(place.file()).isEqualTo("dev/headrace/sample/wrong/SameNamesTest.java");
        });
        return refused;
    }

    @Test
    void theSameIsSaidOnce() {
        SchemaOf<Row> schema = schema("Rows", ID, Type.INT);
        for (SchemaOf<Row> second : List.of(schema, schema("Rows", ID, Type.INT))) {
            List<Declaration> said = new Two(schema, second)
                    .draft("same.names", JavaSources.none())
                    .file()
                    .declarations();
            assertThat(said).hasSize(3);
        }
        Type kind = Type.enumOf("Kind", Few.values());
        assertThat(new Two(
                                schema("Some", ID, kind),
                                schema("Rows", ID, Type.enumOf("Kind", "documented", Few.values())))
                        .draft("same.names", JavaSources.none())
                        .file()
                        .declarations())
                .hasSize(5);
    }

    @Test
    void schemasThatDiffer() {
        assertThat(refused(schema("Rows", ID, Type.INT), schema("Rows", OTHER, Type.INT)))
                .hasMessage(
                        "two schemas of this pipeline are called `Rows`, one with the columns `id`, the other with `other`");
        assertThat(refused(schema("Rows", ID, Type.INT), schema("Rows", ID, Type.DURATION)))
                .hasMessage(
                        "two schemas of this pipeline are called `Rows`, with the same columns but other types or conditions");
        SchemaOf<Row> nested = schema("Inner", ID, Type.INT);
        assertThat(refused(schema("Outer", ID, Type.record(nested)), schema("Inner", OTHER, Type.INT)))
                .hasMessageContaining("two schemas of this pipeline are called `Inner`");
    }

    @Test
    void enumsThatDiffer() {
        assertThat(refused(
                        schema("Some", ID, Type.enumOf("Kind", Few.values())),
                        schema("Rows", ID, Type.enumOf("Kind", More.values()))))
                .hasMessage(
                        "two enums of this pipeline are called `Kind`, one with the labels `A`, `B`, the other with `A`, `C`");
    }
}
