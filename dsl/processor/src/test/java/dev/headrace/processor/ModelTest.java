package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.dsl.JavaSources;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.sample.fraud.FraudModel;
import dev.headrace.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is learnt of the card-fraud example, in Java, is what the file says. */
final class ModelTest {

    private static final Path MODEL = Path.of("..", "..", "examples", "fraud", "model.mlflow");

    @Test
    void modelsAreEqual() throws IOException {
        DiagnosticSink sink = new DiagnosticSink();
        String text = Files.readString(MODEL).replace("0.80", "0.8"); // a double has no zeros at its end
        DraftFile file = Parser.parse(Source.of("text", text), sink).file();
        assertThat(sink.diagnostics()).isEmpty();
        assertThat(new FraudModel().draft("bank.fraud", JavaSources.none()).file())
                .isEqualTo(file);
    }
}
