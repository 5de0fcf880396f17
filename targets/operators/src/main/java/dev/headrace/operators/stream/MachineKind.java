package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import java.util.List;

/** What the machines of one operator have in common. Safe for several threads. */
public interface MachineKind {

    /** What each input gives, and which of its columns are the key. */
    record Input(Schema schema, List<String> keys) {
        public Input {
            keys = List.copyOf(keys);
        }
    }

    /** The operator's inputs. Keys of two inputs have the same types, one by one. */
    List<Input> inputs();

    /** What comes out. */
    Schema schema();

    /** A machine that knows nothing. */
    Machine fresh();

    /** The machine whose {@link Machine#save} gave these bytes. */
    Machine load(byte[] saved);
}
