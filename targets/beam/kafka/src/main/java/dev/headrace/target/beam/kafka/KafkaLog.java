package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.Code;
import dev.headrace.formats.RowCodec;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.Position;
import dev.headrace.target.beam.log.SentSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * A topic as a log: its partitions, its messages in the order of their offsets, of transactions only those that were committed.
 * Partitions the topic gets while it is read are read from their beginning.
 */
final class KafkaLog implements Log {
    private static final long serialVersionUID = 1;
    private static final long MICROS = 1000;

    private final SentSource source;
    private final Connection connection;
    private final MessageForm form;

    KafkaLog(SentSource source, Connection connection, MessageForm form) {
        this.source = source;
        this.connection = connection;
        this.form = form;
    }

    /** The topic of a source's stream binding. */
    static KafkaLog of(SentSource source, Path base) {
        Binding binding = binding(source);
        return new KafkaLog(source, Connection.of(binding, base), MessageForm.of(binding, base));
    }

    private static Binding binding(SentSource source) {
        return source.source().stream().orElseThrow(() -> new IllegalStateException("no topic to read"));
    }

    @Override
    public Schema schema() {
        return source.wanted();
    }

    @Override
    public List<Position> beginnings() {
        try (Consumer<byte[], byte[]> consumer = Clients.consumer(connection, binding(source))) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo info : Clients.partitions(consumer, connection, topic(), Code.HR0702)) {
                partitions.add(new TopicPartition(topic(), info.partition()));
            }
            TreeMap<Integer, Position> beginnings = new TreeMap<>();
            starts(consumer, partitions)
                    .forEach((partition, offset) -> beginnings.put(
                            partition.partition(),
                            new Position(partition.partition(), offset, Integer.toString(partitions.size()))));
            return List.copyOf(beginnings.values());
        } catch (KafkaException e) {
            throw Clients.failed(e, topic(), connection);
        }
    }

    private Map<TopicPartition, Long> starts(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        String start = binding(source).option("start").orElse("earliest");
        if (start.equals("earliest")) {
            return consumer.beginningOffsets(partitions);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        if (start.equals("latest")) {
            return ends;
        }
        long millis = -Math.floorDiv(-Long.parseLong(start), MICROS);
        Map<TopicPartition, Long> times = new java.util.HashMap<>();
        partitions.forEach(p -> times.put(p, millis));
        Map<TopicPartition, Long> starts = new java.util.HashMap<>(ends);
        for (Map.Entry<TopicPartition, OffsetAndTimestamp> found :
                consumer.offsetsForTimes(times).entrySet()) {
            if (found.getValue() != null) {
                starts.put(found.getKey(), found.getValue().offset());
            }
        }
        return starts;
    }

    @Override
    public LogReader open(List<Position> from) {
        return new TopicReader(this, Clients.consumer(connection, binding(source)), from);
    }

    @Override
    public String name(int partition) {
        return topic() + "[" + partition + "]";
    }

    String topic() {
        return binding(source).location();
    }

    Connection connection() {
        return connection;
    }

    /** Whether anybody observes how far it is read. */
    boolean isObserved() {
        return binding(source).option("group").isPresent();
    }

    RowCodec codec() {
        return form.reading(binding(source), source.source().schema(), source.wanted());
    }
}
