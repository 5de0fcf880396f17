package dev.headrace.target.beam.kafka;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.sink.Pending;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Writes rows of one shard, each once. Beside the messages, and in the same transaction, it commits the number of the shard's
 * next row, as if it were an offset of a group of the sink's own; rows below that number were written before. Whoever opens the
 * shard's next transaction ends one that is still open.
 */
final class Transaction implements AutoCloseable {
    private final Topic topic;
    private final String group;
    private final TopicPartition place;
    private final Producer<byte[], byte[]> producer;

    Transaction(Topic topic, int shard) {
        this.topic = topic;
        this.group = "headrace." + topic.sink().name();
        this.place = new TopicPartition(topic.name(), shard);
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("transactional.id", group + "." + topic.name() + "." + shard);
        this.producer = Clients.producer(topic.connection(), settings);
    }

    /** Writes those of the rows that were not written yet. */
    void write(Pending rows) {
        try {
            producer.initTransactions();
            long next = next(rows);
            if (next >= rows.end()) {
                return;
            }
            producer.beginTransaction();
            send(rows, next);
            producer.sendOffsetsToTransaction(
                    Map.of(place, new OffsetAndMetadata(rows.end(), rows.run())), new ConsumerGroupMetadata(group));
            producer.commitTransaction();
        } catch (KafkaException e) {
            throw Clients.notWritten(e, topic.name(), topic.connection());
        }
    }

    /** The number of the first row that is not in the topic. What another run wrote says nothing of this one's rows. */
    private long next(Pending rows) {
        Binding observed = new Binding(
                "kafka", topic.name(), List.of(new BindingOption("group", List.of(group), false)), List.of());
        try (Consumer<byte[], byte[]> consumer = Clients.consumer(topic.connection(), observed)) {
            OffsetAndMetadata committed = consumer.committed(Set.of(place)).get(place);
            if (committed == null || !committed.metadata().equals(rows.run())) {
                return rows.first();
            }
            if (committed.offset() < rows.first()) {
                throw new IllegalStateException(
                        "row " + rows.first() + " came where row " + committed.offset() + " was due");
            }
            return committed.offset();
        }
    }

    private void send(Pending rows, long from) {
        Messages messages = new Messages(topic);
        long number = rows.first();
        for (Batch batch : rows.batches()) {
            for (int row = 0; row < batch.size(); row++) {
                if (number++ >= from) {
                    producer.send(messages.of(batch, row));
                }
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
