package dev.headrace.worker.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresFormTest {

    private static final Measures MEASURES = new Measures(
            5,
            Map.of("false", 3L, "true", 2L),
            Map.of("auc", 0.75, "recall at precision 0.95", 0.5),
            Map.of("auc", 0.5),
            Map.of("auc", new Measures.Interval(0.25, 1)));

    @Test
    void whatIsWrittenIsReadAndAsPublished() throws IOException {
        byte[] bytes = MeasuresForm.bytes(MEASURES);
        assertThat(MeasuresForm.read(bytes)).isEqualTo(MEASURES);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../../docs/schemas/measures.schema.json")));
        assertThat(schema.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void measuresOfAnotherVersionAreRefused() {
        byte[] newer = "{\"version\": 2}".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> MeasuresForm.read(newer));
    }
}
