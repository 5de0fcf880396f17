package dev.headrace.target.beam.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.util.VarInt;

/** Items as a number that tells their kind (of rows: their tag), then what they hold. */
public final class ItemCoder extends AtomicCoder<Item> {
    private static final long serialVersionUID = 1;
    private static final ItemCoder ONLY = new ItemCoder();
    private static final int PAGE = 0;
    private static final int DIVERTED = 1;
    private static final int ROWS = 2;

    private ItemCoder() {}

    public static ItemCoder of() {
        return ONLY;
    }

    @Override
    public void encode(Item item, OutputStream to) throws IOException {
        if (item instanceof Item.Rows rows) {
            VarInt.encode(ROWS + rows.tag(), to);
            BlockCoder.of().encode(rows.block(), to);
        } else if (item instanceof Item.Diverted diverted) {
            VarInt.encode(DIVERTED, to);
            StringUtf8Coder.of().encode(diverted.source(), to);
            BlockCoder.of().encode(diverted.block(), to);
        } else if (item instanceof Item.Page page) {
            VarInt.encode(PAGE, to);
            ByteArrayCoder.of().encode(page.packed(), to);
        }
    }

    @Override
    public Item decode(InputStream from) throws IOException {
        int kind = VarIntCoder.of().decode(from);
        return switch (kind) {
            case PAGE -> new Item.Page(ByteArrayCoder.of().decode(from));
            case DIVERTED ->
                new Item.Diverted(
                        StringUtf8Coder.of().decode(from), BlockCoder.of().decode(from));
            default -> new Item.Rows(kind - ROWS, BlockCoder.of().decode(from));
        };
    }

    @Override
    public void verifyDeterministic() {
        // Equal items are packed into equal bytes.
    }
}
