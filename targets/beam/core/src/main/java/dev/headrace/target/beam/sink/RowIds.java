package dev.headrace.target.beam.sink;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.ByteSink;
import dev.headrace.kernels.order.KeyEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The {@code _row_id} of rows that may be written more than once (rule 17): the first 16 bytes of SHA-256 over the output's
 * name, a zero byte, where the row was read (8 bytes, if it came from one place) and the canonical bytes of all its columns.
 * A row has the same one whenever it is written again. Rows that are equal and come from no single place share one.
 */
public final class RowIds {
    /** What the id is called outside. */
    public static final String NAME = "_row_id";

    private static final int BYTES = 16;

    private final byte[] output;
    private final KeyEncoder encoder;
    private final MessageDigest digest;

    /** @param output the output's name */
    public RowIds(String output, Schema schema) {
        this.output = output.getBytes(StandardCharsets.UTF_8);
        this.encoder =
                new KeyEncoder(schema.columns().stream().map(Column::type).toList());
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** The id of a row, in hexadecimal digits. */
    public String of(Batch rows, int row) {
        ByteSink bytes = new ByteSink();
        bytes.put(0);
        long[] places = rows.places();
        if (places != null) {
            bytes.putLong(places[row]);
        }
        encoder.encode(rows.columns(), row, bytes);
        digest.update(output);
        byte[] hash = digest.digest(bytes.toArray());
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
