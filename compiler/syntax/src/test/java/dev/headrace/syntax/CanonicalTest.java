package dev.headrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.syntax.generate.RandomDrafts;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The text of a draft reads back as an equal draft, and formatting leaves it alone. {@code -Ddrafts.inputs=100000
 * -Ddrafts.seed=7} goes on longer.
 */
class CanonicalTest {

    private static final int INPUTS = Integer.getInteger("drafts.inputs", 600);
    private static final long SEED = Long.getLong("drafts.seed", 1);
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".m2", "node_modules");

    @Test
    void everyFileOfTheRepositoryComesBack() throws IOException {
        List<Path> good = new ArrayList<>();
        for (Path file : pipelineFiles()) {
            DiagnosticSink sink = new DiagnosticSink();
            DraftFile draft = Parser.parse(Source.of(file.toString(), Golden.read(file)), sink)
                    .file();
            if (!sink.hasErrors()) {
                comesBack(draft, file.toString());
                good.add(file);
            }
        }
        assertThat(good.size()).isGreaterThan(100);
    }

    @Test
    void madeUpDraftsComeBack() {
        for (int i = 0; i < INPUTS; i++) {
            long seed = SEED * 1_000_003 + i;
            comesBack(new RandomDrafts(seed).file(), "seed " + seed);
        }
    }

    @Test
    void madeUpDraftsHoldEveryKindOfRecord() {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            Kinds.in(new RandomDrafts(i).file(), seen);
        }
        Set<Class<?>> all = new HashSet<>();
        Kinds.reachable(DraftFile.class, all);
        TreeSet<String> expected = new TreeSet<>();
        all.stream().filter(Class::isRecord).map(Kinds::name).forEach(expected::add);
        // What could not be read has no text.
        expected.removeIf(name -> name.endsWith("Missing") || name.equals("MissingDecl"));
        assertThat(expected)
                .contains("Verb.Via", "DraftExpr.MetricAt", "Grid", "Use")
                .hasSizeGreaterThan(90);
        assertThat(seen).isEqualTo(expected);
    }

    /** The last of the columns is not the start of an assignment, so no line starts with it. */
    @Test
    void longListsOfColumnsComeBack() {
        String columns = "a_rather_long_name, ".repeat(5);
        String text = "table t from s {\n  fill all except " + columns + "last = 0\n}\n";
        DraftFile draft =
                Parser.parse(Source.of("x", text), new DiagnosticSink()).file();
        comesBack(draft, text);
        assertThat(Canonical.text(draft).orElseThrow().lines()).hasSize(4).allMatch(line -> line.length() <= 110);
    }

    @Test
    void brokenFilesHaveNoText() {
        DraftFile broken = Parser.parse(Source.of("x", "table t from s { where a + }\n"), new DiagnosticSink())
                .file();
        assertThat(Canonical.text(broken)).isEmpty();
        assertThat(DraftText.of(broken)).contains("…");
    }

    private static void comesBack(DraftFile draft, String what) {
        String printed = DraftText.of(draft);
        DiagnosticSink sink = new DiagnosticSink();
        DraftFile again = Parser.parse(Source.of("x", printed), sink).file();
        assertThat(sink.diagnostics()).as(what + "\n" + printed).isEmpty();
        if (!again.equals(draft)) {
            assertThat(DraftPrinter.print(again)).as(what + "\n" + printed).isEqualTo(DraftPrinter.print(draft));
        }
        assertThat(again).as(what).isEqualTo(draft);
        String laidOut = Canonical.text(draft).orElseThrow(() -> new AssertionError(what + "\n" + printed));
        assertThat(Formatter.layOut(Source.of("x", printed))).as(what).hasValue(laidOut);
        assertThat(Formatter.format(Source.of("x", laidOut))).as(what).isEqualTo(laidOut);
    }

    private static List<Path> pipelineFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = NOT_OURS.contains(folder.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".mlflow")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
