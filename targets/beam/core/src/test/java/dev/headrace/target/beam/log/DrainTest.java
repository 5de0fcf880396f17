package dev.headrace.target.beam.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.target.beam.log.memory.MemoryLog;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.UnboundedSource.UnboundedReader;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that is told to read no more. */
final class DrainTest {

    @Test
    void timeIsAtItsEndButTheReaderStays(@TempDir Path folder) throws Exception {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(0)), 1, 1, false);
        log.row(0, 1L, 1_000L);
        log.row(0, 2L, 2_000L);
        Path file = folder.resolve("drain");
        PipelineOptions options = PipelineOptionsFactory.create();
        options.as(DrainOptions.class).setDrain(file.toString());
        LogSource source = LogSource.of(log, new Timing(0, -1, Long.MIN_VALUE)).untilDrained();
        try (UnboundedReader<Arrival> reader = source.createReader(options, null)) {
            assertThat(reader.start()).isTrue();
            assertThat(reader.getWatermark()).isLessThan(GlobalWindow.INSTANCE.maxTimestamp());
            LogMark before = (LogMark) reader.getCheckpointMark();
            Files.createFile(file);
            Thread.sleep(600);
            assertThat(reader.advance()).as("row 2 is read").isFalse();
            assertThat(reader.getWatermark()).isEqualTo(GlobalWindow.INSTANCE.maxTimestamp());
            assertThat(reader.getCheckpointMark()).as("nothing more was read").isEqualTo(before);
            // A job that fails while it drains goes on draining.
            try (UnboundedReader<Arrival> again = source.createReader(options, before)) {
                assertThat(again.start()).isFalse();
                assertThat(again.getWatermark()).isEqualTo(GlobalWindow.INSTANCE.maxTimestamp());
            }
        }
    }
}
