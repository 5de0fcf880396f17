package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Sends each row; a bundle is done when the brokers have all of its messages. One that is retried sends them again. */
final class WriteAtLeastOnce extends DoFn<Block, Void> {
    private static final long serialVersionUID = 1;

    private final Topic topic;
    private transient @Nullable Producer<byte[], byte[]> producer;
    private transient @Nullable Messages messages;
    private transient @Nullable AtomicReference<@Nullable Exception> failure;

    WriteAtLeastOnce(Topic topic) {
        this.topic = topic;
    }

    @Setup
    public void open() {
        producer = Clients.producer(topic.connection(), new TreeMap<>());
        messages = new Messages(topic);
        failure = new AtomicReference<>();
    }

    @ProcessElement
    public void send(@Element Block block) {
        Producer<byte[], byte[]> to = Objects.requireNonNull(producer);
        Messages made = Objects.requireNonNull(messages);
        AtomicReference<@Nullable Exception> failed = Objects.requireNonNull(failure);
        Batch rows = block.batch(topic.sink().schema());
        try {
            for (int row = 0; row < rows.size(); row++) {
                to.send(made.of(rows, row), (sent, problem) -> {
                    if (problem != null) {
                        failed.compareAndSet(null, problem);
                    }
                });
            }
        } catch (KafkaException e) {
            throw failed(e);
        } catch (RunFailure e) {
            // A row that cannot be a message.
            throw CarriedFailure.of(e);
        }
    }

    private CarriedFailure failed(KafkaException e) {
        return CarriedFailure.of(Clients.notWritten(e, topic.name(), topic.connection()));
    }

    @FinishBundle
    public void flush() {
        Objects.requireNonNull(producer).flush();
        Exception problem = Objects.requireNonNull(failure).getAndSet(null);
        if (problem != null) {
            KafkaException known = problem instanceof KafkaException k ? k : new KafkaException(problem);
            throw failed(known);
        }
    }

    @Teardown
    public void close() {
        Producer<byte[], byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close();
        }
    }
}
