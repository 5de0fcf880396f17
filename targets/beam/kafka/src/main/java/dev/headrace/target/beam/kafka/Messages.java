package dev.headrace.target.beam.kafka;

import dev.headrace.formats.RowCodec;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.sink.RowIds;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Makes messages of rows. For one thread. */
final class Messages {
    private final String topic;
    private final RowCodec codec;
    private final RowIds ids;
    private final int keyAt;
    private final @Nullable Column key;

    Messages(Topic topic) {
        this.topic = topic.name();
        this.codec = topic.codec();
        this.ids = new RowIds(topic.sink().name(), topic.sink().schema());
        this.keyAt = topic.key()
                .map(k -> topic.sink().schema().indexOf(k).orElseThrow())
                .orElse(-1);
        this.key = keyAt < 0 ? null : topic.sink().schema().columns().get(keyAt);
    }

    /** A row as a message: its key as text, its id in a header. */
    ProducerRecord<byte[], byte[]> of(Batch rows, int row) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, null, key(rows, row), codec.encode(rows, row));
        message.headers().add(RowIds.NAME, ids.of(rows, row).getBytes(StandardCharsets.US_ASCII));
        return message;
    }

    private byte @Nullable [] key(Batch rows, int row) {
        Column column = key;
        Object value = column == null ? null : rows.column(keyAt).boxed(row);
        if (column == null || value == null) {
            return null;
        }
        String text = TextForms.has(column.type()) ? TextForms.print(column.type(), value) : value.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
