package dev.headrace.target.beam.kafka;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.RowCodec;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Some partitions of a topic being read by one consumer. */
final class TopicReader implements LogReader {
    private static final int BLOCK_ROWS = 1024;

    /** Messages a partition may have waiting before no more of it are fetched. */
    private static final int FULL = 4 * BLOCK_ROWS;

    private static final Duration WAIT = Duration.ofMillis(5);
    private static final long NANOS = 1_000_000;
    private static final long LINES = (1L << 40) - 1;

    private final KafkaLog log;
    private final Consumer<byte[], byte[]> consumer;
    private final RowCodec codec;
    private final TreeMap<Integer, ArrayDeque<ConsumerRecord<byte[], byte[]>>> waiting = new TreeMap<>();

    /** Partitions that were asked in vain since the consumer was polled. */
    private final TreeSet<Integer> asked = new TreeSet<>();

    private final AtomicReference<@Nullable List<Position>> seen = new AtomicReference<>();
    private final long lookEveryNanos;
    private long lookedAt = System.nanoTime();
    private final String mark;

    /** The partitions there were, counted, when the job began or this reader last found new ones. */
    private int known;

    TopicReader(KafkaLog log, Consumer<byte[], byte[]> consumer, List<Position> from) {
        this.log = log;
        this.consumer = consumer;
        this.codec = log.codec();
        this.mark = from.isEmpty() ? "0" : from.get(0).mark();
        this.known = Integer.parseInt(mark);
        long metadataMillis =
                Long.parseLong(log.connection().setting("metadata.max.age.ms").orElse("30000"));
        this.lookEveryNanos = metadataMillis * NANOS / 2;
        from.forEach(p -> {
            waiting.put(p.partition(), new ArrayDeque<>());
            asked.add(p.partition());
            known = Math.max(known, p.partition() + 1);
        });
        consumer.assign(waiting.keySet().stream().map(this::topicPartition).toList());
        from.forEach(p -> consumer.seek(topicPartition(p.partition()), p.offset()));
    }

    private TopicPartition topicPartition(int partition) {
        return new TopicPartition(log.topic(), partition);
    }

    @Override
    public @Nullable LogRows next(int partition) {
        ArrayDeque<ConsumerRecord<byte[], byte[]>> queue = queue(partition);
        if (queue.isEmpty() && !asked.add(partition)) {
            poll();
            asked.add(partition);
        }
        return queue.isEmpty() ? null : rows(partition, queue);
    }

    private ArrayDeque<ConsumerRecord<byte[], byte[]>> queue(int partition) {
        ArrayDeque<ConsumerRecord<byte[], byte[]>> queue = waiting.get(partition);
        if (queue == null) {
            throw new IllegalArgumentException("no partition " + partition);
        }
        return queue;
    }

    private void poll() {
        asked.clear();
        try {
            commitSeen();
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(WAIT)) {
                queue(message.partition()).add(message);
            }
            List<TopicPartition> full = new ArrayList<>();
            List<TopicPartition> free = new ArrayList<>();
            waiting.forEach((partition, queue) -> (queue.size() >= FULL ? full : free).add(topicPartition(partition)));
            consumer.pause(full);
            consumer.resume(free);
        } catch (KafkaException e) {
            throw Clients.failed(e, log.topic(), log.connection());
        }
    }

    private LogRows rows(int partition, ArrayDeque<ConsumerRecord<byte[], byte[]>> queue) {
        List<byte[]> records = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        int size = Math.min(queue.size(), BLOCK_ROWS);
        long[] places = new long[size];
        long next = 0;
        for (int i = 0; i < size; i++) {
            ConsumerRecord<byte[], byte[]> message = queue.remove();
            long place = Batch.place(partition, message.offset() & LINES);
            next = message.offset() + 1;
            if (message.value() == null) {
                bad.add(new BadRow(place, null, "the message has no value", null, Map.of()));
            } else {
                places[records.size()] = place;
                records.add(message.value());
            }
        }
        Batch rows = codec.decode(records, java.util.Arrays.copyOf(places, records.size()), bad::add);
        return new LogRows(rows, bad, new Position(partition, next, mark));
    }

    @Override
    public boolean isQuiet(int partition) {
        return queue(partition).isEmpty()
                && consumer.currentLag(topicPartition(partition)).orElse(1) == 0;
    }

    @Override
    public boolean isOver(int partition) {
        return false;
    }

    @Override
    public List<Position> grown() {
        long now = System.nanoTime();
        if (now - lookedAt < lookEveryNanos) {
            return List.of();
        }
        lookedAt = now;
        try {
            List<Position> grown = new ArrayList<>();
            int count = known;
            for (PartitionInfo info : consumer.partitionsFor(log.topic())) {
                if (info.partition() >= known) {
                    count = Math.max(count, info.partition() + 1);
                    TopicPartition partition = topicPartition(info.partition());
                    long offset = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
                    grown.add(new Position(info.partition(), offset, mark));
                }
            }
            known = count;
            if (!grown.isEmpty()) {
                open(grown);
            }
            return grown;
        } catch (org.apache.kafka.common.errors.TimeoutException e) {
            // No broker answers at the moment; the next look will tell.
            return List.of();
        } catch (KafkaException e) {
            throw Clients.failed(e, log.topic(), log.connection());
        }
    }

    private void open(List<Position> grown) {
        grown.forEach(p -> {
            waiting.put(p.partition(), new ArrayDeque<>());
            asked.add(p.partition());
        });
        consumer.assign(waiting.keySet().stream().map(this::topicPartition).toList());
        grown.forEach(p -> consumer.seek(topicPartition(p.partition()), p.offset()));
    }

    @Override
    public void seen(List<Position> positions) {
        if (log.isObserved()) {
            seen.set(positions);
        }
    }

    private void commitSeen() {
        List<Position> positions = seen.getAndSet(null);
        if (positions == null) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        positions.forEach(p -> offsets.put(topicPartition(p.partition()), new OffsetAndMetadata(p.offset())));
        consumer.commitAsync(offsets, (done, problem) -> {
            // For observers only: the next one tells them more.
        });
    }

    @Override
    public void close() {
        consumer.close(Duration.ZERO);
    }
}
