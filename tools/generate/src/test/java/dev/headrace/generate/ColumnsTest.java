package dev.headrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.dsl.JavaSources;
import dev.headrace.dsl.value.Column;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.text.DraftText;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of a feature set that a file defines are constants with the types that they have there. */
class ColumnsTest {

    private static final String USER = """
            package app;

            import static dev.headrace.dsl.function.Spans.*;

            import dev.headrace.dsl.*;
            import dev.headrace.dsl.value.*;
            import shop.goods.*;

            @Pipeline("app.busy")
            public final class Busy extends Definition implements SaleRow {
                { use("shop.goods", "habits"); }

                final Source<SaleRow> sales = source("sales", SCHEMA).batch(jsonl("sales.jsonl"));

                final class Rows extends Dataset<Rows> implements SaleRow {
                    final In<Rows, Habits> h = with(Habits.features());
                    final FloatColumn<Rows> sum = let("sum", h.get(Habits.SUM_2H).plus(1.5));
                    final BoolColumn<Rows> man = let("man", h.get(Habits.GENDER_M).is(1));

                    Rows() {
                        super("rows", sales);
                        where(h.get(Habits.WEB_N).gt(3));
                    }
                }

                final Rows rows = add(new Rows());
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void constantsAreTypedAndCanBeUsed() throws Exception {
        Path file = Path.of("src/test/resources/everything.mlflow");
        Source source = Source.of(file.toString(), Files.readString(file));
        DiagnosticSink sink = new DiagnosticSink();
        Generated generated = JavaGenerator.generate(source, CompileOptions.standard(), Optional.empty(), sink)
                .orElseThrow();
        Path sources = scratch.resolve("src");
        assertThat(GeneratedFiles.write(generated, sources, sink)).contains(6);
        Files.writeString(Files.createDirectories(sources.resolve("app")).resolve("Busy.java"), USER);
        ClassLoader classes = Javac.compile(sources, scratch.resolve("classes"));

        Map<String, String> found = new TreeMap<>();
        for (Field field : classes.loadClass("shop.goods.Habits").getFields()) {
            found.put(field.getName(), field.getType().getSimpleName() + " " + ((Column<?, ?>) field.get(null)).name());
        }
        assertThat(found)
                .containsEntry("SUM_2H", "FloatColumn sum_2h")
                .containsEntry("N_1D", "IntColumn n_1d")
                .containsEntry("GENDER_M", "IntColumn gender_M")
                .containsEntry("WEB_N", "IntColumn web_n")
                .containsEntry("FIRST_ITEM", "MaybeTextColumn first_item")
                .containsEntry("HOUR", "IntColumn hour");

        DefinitionProvider provider =
                ServiceLoader.load(DefinitionProvider.class, classes).iterator().next();
        Declaration rows = provider.draft(JavaSources.none()).file().declarations().stream()
                .filter(d -> !(d instanceof TableDecl) && DraftText.of(d).startsWith("dataset"))
                .findFirst()
                .orElseThrow();
        assertThat(DraftText.of(rows)).contains("with habits", "habits.sum_2h + 1.5", "habits.web_n > 3");
    }
}
