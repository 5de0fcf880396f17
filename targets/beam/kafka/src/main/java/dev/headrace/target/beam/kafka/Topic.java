package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.RowCodec;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.target.beam.log.SentSink;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;

/** A topic that rows are written to. */
record Topic(SentSink sink, Connection connection, MessageForm form) implements Serializable {

    /**
     * The topic of a sink.
     *
     * @throws RunFailure HR0703 if there is none, or its messages cannot hold the rows
     */
    static Topic of(SentSink sink, Path base) {
        Binding binding = sink.binding();
        Topic topic = new Topic(sink, Connection.of(binding, base), MessageForm.of(binding, base));
        // Said now rather than on a worker.
        topic.codec();
        topic.key().ifPresent(key -> {
            if (sink.schema().indexOf(key).isEmpty()) {
                throw new RunFailure(
                        Diagnostic.of(Code.HR0703, "`" + sink.name() + "` has no column `" + key + "` to be the key")
                                .build());
            }
        });
        return topic;
    }

    String name() {
        return sink.binding().location();
    }

    RowCodec codec() {
        return form.writing(sink.binding(), sink.schema());
    }

    /** The column that decides a message's partition. */
    Optional<String> key() {
        return sink.binding().option("key");
    }

    /** How many partitions there are now. */
    int partitions() {
        try (Consumer<byte[], byte[]> consumer =
                Clients.consumer(connection, new Binding("kafka", name(), List.of(), List.of()))) {
            return Clients.partitions(consumer, connection, name(), Code.HR0703).size();
        } catch (KafkaException e) {
            throw Clients.notWritten(e, name(), connection);
        }
    }
}
