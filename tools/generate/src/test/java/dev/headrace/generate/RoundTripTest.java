package dev.headrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.JavaSources;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.SchemaDecl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for a schema, read by the annotation processor, is the schema again: field by field, to the letter. */
class RoundTripTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    /** A pipeline that only has a source, so that its draft has the schema and all that it needs. */
    private static final class Holder extends Definition {
        Holder(SchemaOf<?> schema) {
            source("rows", schema);
        }
    }

    static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("src/test/resources/everything.mlflow")));
        try (Stream<Path> examples = Files.walk(EXAMPLES, 2)) {
            examples.filter(f -> f.toString().endsWith(".mlflow")).sorted().forEach(all::add);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSchemaComesBack(Path file) throws Exception {
        Source source = Source.of(file.toString(), Files.readString(file));
        DiagnosticSink sink = new DiagnosticSink();
        CompileOptions options = CompileOptions.standard().withFiles(FolderResolver.beside(file));
        DraftFile draft = Compiler.compile(List.of(source), options).files().get(0);
        if (draft.declarations().stream().noneMatch(SchemaDecl.class::isInstance)) {
            return;
        }
        Optional<Generated> generated = JavaGenerator.generate(source, options, Optional.empty(), sink);
        assertThat(generated).as(sink.diagnostics().toString()).isPresent();
        GeneratedFiles.write(generated.get(), scratch.resolve("src"), sink);
        ClassLoader classes = Javac.compile(scratch.resolve("src"), scratch.resolve("classes"));
        String root = JavaNames.packageName(String.join(
                        ".", draft.packageName().stream().map(Object::toString).toList()))
                + ".";
        for (Declaration declaration : draft.declarations()) {
            if (declaration instanceof SchemaDecl schema) {
                Class<?> row =
                        classes.loadClass(root + JavaNames.type(schema.name().text()) + "Row");
                SchemaOf<?> read = (SchemaOf<?>) row.getField("SCHEMA").get(null);
                List<Declaration> again =
                        new Holder(read).draft("x", JavaSources.none()).file().declarations();
                assertThat(again).contains(schema);
                assertThat(again.stream().filter(EnumDecl.class::isInstance).toList())
                        .allSatisfy(e -> assertThat(draft.declarations()).contains(e));
            }
        }
    }
}
