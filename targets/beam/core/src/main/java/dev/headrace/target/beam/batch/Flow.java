package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.block.Item;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Rows on their way, not yet computed: what arrives, and the operators that will run over it in one step.
 *
 * @param inputs by tag
 * @param tree over leaves named after the tags
 * @param place where the rows of equal keys are
 */
record Flow(Map<Integer, Input> inputs, Op tree, Place place) {

    /**
     * Something that arrives.
     *
     * @param items keyed by bucket
     * @param extras whether pages and diverted rows among them go on from here
     */
    record Input(PCollection<KV<Integer, Item>> items, Feed feed, boolean extras) {}

    /**
     * Where rows are.
     *
     * @param bucketed whether they are brought together in buckets; if not, blocks come one by one
     * @param keys rows that agree in these columns are in one bucket; none if nothing is known
     * @param single whether all rows are in one bucket
     */
    record Place(boolean bucketed, List<String> keys, boolean single) {
        static final Place ANYWHERE = new Place(false, List.of(), false);
        static final Place TOGETHER = new Place(true, List.of(), true);

        Place {
            keys = List.copyOf(keys);
        }

        static Place by(List<String> keys) {
            return keys.isEmpty() ? TOGETHER : new Place(true, keys, false);
        }

        /** Whether rows that agree in all of these columns are in one bucket. */
        boolean together(List<String> columns) {
            return single || (bucketed && !keys.isEmpty() && columns.containsAll(keys));
        }

        Place withKeys(List<String> others) {
            return new Place(bucketed, others, single);
        }
    }

    Flow {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    static Flow of(int tag, Input input, Op leaf, Place place) {
        return new Flow(Map.of(tag, input), leaf, place);
    }

    Schema schema() {
        return tree.schema();
    }

    /** The same with one more operator, that leaves rows where they are. */
    Flow with(Op root) {
        return new Flow(inputs, root, place);
    }

    Flow at(Place other) {
        return new Flow(inputs, tree, other);
    }

    /** The inputs of both, brought together by one step. */
    Flow and(Flow other, Op root) {
        Map<Integer, Input> all = new LinkedHashMap<>(inputs);
        all.putAll(other.inputs);
        return new Flow(all, root, place);
    }
}
