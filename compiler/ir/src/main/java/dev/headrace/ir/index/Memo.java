package dev.headrace.ir.index;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one thing per object and forgets it with the object. Objects are told apart by identity, which costs nothing. */
final class Memo<K, V> {

    private record Entry<K, V>(WeakReference<K> key, V value) {}

    private final Function<K, V> make;
    private final List<Entry<K, V>> entries = new ArrayList<>();

    /** What {@code make} gives must not hold its argument. */
    Memo(Function<K, V> make) {
        this.make = make;
    }

    synchronized V of(K key) {
        entries.removeIf(e -> e.key().get() == null);
        for (Entry<K, V> entry : entries) {
            if (isSame(entry.key().get(), key)) {
                return entry.value();
            }
        }
        V value = make.apply(key);
        entries.add(new Entry<>(new WeakReference<>(key), value));
        return value;
    }

    @SuppressWarnings("ReferenceEquality") // see the class comment
    private static boolean isSame(@Nullable Object a, Object b) {
        return a == b;
    }
}
