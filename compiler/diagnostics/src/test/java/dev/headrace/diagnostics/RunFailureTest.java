package dev.headrace.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RunFailureTest {

    /** As clusters do with what their workers throw. */
    @Test
    void whatItSaysArrivesInAnotherProcess() throws Exception {
        Diagnostic said = Diagnostic.of(Code.HR0710, "step `clean` failed: no such thing")
                .note("called at pay.mlflow:12")
                .note("no output was changed")
                .help("mend it")
                .build();
        RunFailure failure = new RunFailure(said, new IllegalStateException("its cause"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RunFailure arrived = (RunFailure) in.readObject();
            assertThat(arrived.diagnostic()).isEqualTo(said);
            assertThat(arrived).hasMessage("HR0710: step `clean` failed: no such thing");
        }
    }
}
