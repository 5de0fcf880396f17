package dev.headrace.target.beam.log.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import dev.headrace.target.beam.log.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTailTest {
    @TempDir
    Path base;

    private FileTail log;
    private LogReader reader;
    private Position position;
    private final List<String> places = new ArrayList<>();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void onlyWholeLinesAreRead() throws IOException {
        tail("csv", "live.csv");
        assertThat(read()).isEmpty();
        assertThat(reader.isQuiet(0)).isTrue();
        append("live.csv", "at,i");
        assertThat(read()).isEmpty();
        append("live.csv", "d\n1970-01-01T00:00:01Z,1\n1970-01-01T00:0");
        assertThat(read()).containsExactly("1");
        assertThat(read()).isEmpty();
        assertThat(reader.isQuiet(0)).isFalse();
        append("live.csv", "0:02Z,2\n1970-01-01T00:00:03Z,x\n1970-01-01T00:00:04Z,4\n");
        assertThat(read()).containsExactly("2", "4", "bad");
        assertThat(reader.isQuiet(0)).isTrue();
        assertThat(places).containsExactly("live.csv:2", "live.csv:3", "live.csv:5", "live.csv:4");
        assertThat(reader.isOver(0)).isFalse();
    }

    @Test
    void itGoesOnWhereItWasLeft() throws IOException {
        tail("csv", "live.csv");
        append("live.csv", "id,at\n1,1970-01-01T00:00:01Z\n");
        assertThat(read()).containsExactly("1");
        append("live.csv", "2,1970-01-01T00:00:02Z\n");
        restart();
        assertThat(read()).containsExactly("2");
        restart();
        assertThat(read()).isEmpty();
        append("live.csv", "3,1970-01-01T00:00:03Z\n");
        assertThat(read()).containsExactly("3");
        assertThat(places).containsExactly("live.csv:2", "live.csv:3", "live.csv:4");
    }

    @Test
    void aQuotedLineEndEndsNoRecord() throws IOException {
        tail("csv", "live.csv");
        append("live.csv", "id,at,note\n1,1970-01-01T00:00:01Z,\"a\n");
        assertThat(read()).isEmpty();
        append("live.csv", "b\"\n");
        assertThat(read()).containsExactly("1");
    }

    @Test
    void filesOfAFolderFollowEachOther() throws IOException {
        tail("jsonl", "logs");
        assertThat(read()).isEmpty();
        Files.createDirectory(base.resolve("logs"));
        append("logs/2.jsonl", "{\"id\":1,\"at\":\"1970-01-01T00:00:01Z\"}\n{\"id\":2,");
        assertThat(read()).containsExactly("1");
        append("logs/3.jsonl", "{\"id\":3,\"at\":\"1970-01-01T00:00:03Z\"}\n");
        // The half line of the file before will never be whole.
        assertThat(read()).containsExactly("bad");
        assertThat(read()).containsExactly("3");
        restart();
        append("logs/4.jsonl", "{\"id\":4,\"at\":\"1970-01-01T00:00:04Z\"}\n");
        append("logs/3.jsonl", "{\"id\":5,\"at\":\"1970-01-01T00:00:05Z\"}\n");
        assertThat(read()).containsExactly("5");
        assertThat(read()).containsExactly("4");
        assertThat(places).containsExactly("logs:1", "logs:2", "logs[1]:1", "logs[1]:2", "logs[2]:1");
    }

    @Test
    void aFileThatIsRenamedAndBegunAnewIsReadToItsEndFirst() throws IOException {
        tail("jsonl", "live.jsonl");
        append("live.jsonl", "{\"id\":1,\"at\":\"1970-01-01T00:00:01Z\"}\n");
        assertThat(read()).containsExactly("1");
        append("live.jsonl", "{\"id\":2,\"at\":\"1970-01-01T00:00:02Z\"}\n");
        Files.move(base.resolve("live.jsonl"), base.resolve("live.1"));
        append("live.jsonl", "{\"id\":3,\"at\":\"1970-01-01T00:00:03Z\"}\n");
        assertThat(read()).containsExactly("2");
        assertThat(read()).containsExactly("3");
        assertThat(read()).isEmpty();
    }

    @Test
    void aFileThatGotShorterIsRefused() throws IOException {
        tail("jsonl", "live.jsonl");
        append("live.jsonl", "{\"id\":1,\"at\":\"1970-01-01T00:00:01Z\"}\n");
        assertThat(read()).containsExactly("1");
        Files.writeString(base.resolve("live.jsonl"), "", StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(this::read)
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("`live.jsonl` is shorter than what was read of it");
    }

    @Test
    void aFileThatWasReplacedWhileNobodyReadItIsRefused() throws IOException {
        tail("jsonl", "live.jsonl");
        append("live.jsonl", "{\"id\":1,\"at\":\"1970-01-01T00:00:01Z\"}\n");
        assertThat(read()).containsExactly("1");
        append("other", "{\"id\":2,\"at\":\"1970-01-01T00:00:02Z\"}\n");
        Files.move(base.resolve("live.jsonl"), base.resolve("away"));
        Files.move(base.resolve("other"), base.resolve("live.jsonl"));
        restart();
        assertThatThrownBy(this::read)
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("`live.jsonl` is not the file any more that was read up to line 2");
    }

    private void tail(String connector, String location) {
        Binding binding = new Binding(connector, location, List.of(), List.of());
        log = new FileTail(
                Readings.sent(Readings.source(0, OptionalLong.empty(), Optional.empty(), Optional.of(binding))), base);
        position = log.beginnings().get(0);
        reader = log.open(List.of(position));
    }

    private void restart() {
        reader.close();
        reader = SerializableUtils.clone(log).open(List.of(position));
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(base.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<String> read() {
        LogRows rows = reader.next(0);
        List<String> read = new ArrayList<>();
        if (rows == null) {
            return read;
        }
        position = rows.next();
        for (int i = 0; i < rows.rows().size(); i++) {
            read.add(String.valueOf(rows.rows().column("id").boxed(i)));
            place(rows.rows().places()[i]);
        }
        rows.bad().forEach(b -> {
            read.add("bad");
            place(b.place());
        });
        return read;
    }

    private void place(long place) {
        places.add(log.name(Batch.inputOf(place)) + ":" + Batch.lineOf(place));
    }
}
