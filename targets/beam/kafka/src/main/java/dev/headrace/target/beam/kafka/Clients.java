package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.runtime.secret.Secrets;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes clients, and says in plain words why one failed. */
final class Clients {
    private static final String METADATA_MILLIS = "30000";
    private static final String TIMEOUT_MILLIS = "30000";
    private static final String POLL_RECORDS = "2048";

    private Clients() {}

    /** A consumer that chooses no offset by itself and commits none. */
    static Consumer<byte[], byte[]> consumer(Connection connection, Binding binding) {
        TreeMap<String, Object> settings = new TreeMap<>();
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "none");
        settings.put("isolation.level", "read_committed");
        settings.put("allow.auto.create.topics", "false");
        settings.put("metadata.max.age.ms", METADATA_MILLIS);
        settings.put("default.api.timeout.ms", TIMEOUT_MILLIS);
        settings.put("max.poll.records", POLL_RECORDS);
        binding.option("group").ifPresent(group -> settings.put("group.id", group));
        settings.putAll(connection.client(Secrets.ofThisProcess()));
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A producer that writes each message once per send, whatever the connection does. */
    static Producer<byte[], byte[]> producer(Connection connection, TreeMap<String, String> more) {
        TreeMap<String, Object> settings = new TreeMap<>();
        settings.put("enable.idempotence", "true");
        settings.put("acks", "all");
        settings.put("compression.type", "lz4");
        settings.put("max.block.ms", TIMEOUT_MILLIS);
        settings.putAll(more);
        settings.putAll(connection.client(Secrets.ofThisProcess()));
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The partitions of a topic, at least one; {@code code} says it if there is none. */
    static List<PartitionInfo> partitions(Consumer<?, ?> consumer, Connection connection, String topic, Code code) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0702, "there is no topic `" + topic + "` at " + connection.servers())
                            .help("create it with as many partitions as it shall have, or mend its name")
                            .build());
        }
        return partitions;
    }

    static RunFailure failed(KafkaException e, String topic, Connection connection) {
        return new RunFailure(
                Diagnostic.of(Code.HR0702, "topic `" + topic + "` cannot be read: " + reason(e, connection))
                        .build(),
                e);
    }

    static RunFailure notWritten(KafkaException e, String topic, Connection connection) {
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "topic `" + topic + "` cannot be written: " + reason(e, connection))
                        .build(),
                e);
    }

    private static String reason(KafkaException e, Connection connection) {
        if (e instanceof OffsetOutOfRangeException) {
            return "messages were deleted before they were read; the topic keeps them for too short a time";
        }
        if (e instanceof TimeoutException) {
            return "no broker answers at " + connection.servers();
        }
        if (e instanceof AuthenticationException) {
            return "the brokers do not accept who logs in";
        }
        if (e instanceof AuthorizationException) {
            return "permission is denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
