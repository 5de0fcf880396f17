package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entries of a block; neighbours of the same loop stand in one {@code for}. */
final class Items {

    private final Notes notes;
    private final Map<String, String> docs;
    private final List<Supplier<Item>> items = new ArrayList<>();
    private @Nullable Each<?> loop;
    private @Nullable Items inner;

    Items(Notes notes) {
        this(notes, new LinkedHashMap<>());
    }

    Items(Notes notes, Map<String, String> docs) {
        this.notes = notes;
        this.docs = docs;
    }

    void assign(String name, Draftable value, List<Each<?>> loops) {
        if (!loops.isEmpty()) {
            in(loops.get(0)).assign(name, value, loops.subList(1, loops.size()));
            return;
        }
        loop = null;
        Name column = notes.put(new Name(name));
        DraftExpr said = notes.take(value);
        items.add(() -> notes.as(column, new Item.Assign(column, said, docs.getOrDefault(name, ""))));
    }

    /** What people should know of the column, or of the columns that a template names. */
    void doc(String name, String text) {
        docs.put(name, text);
    }

    void oneHot(List<DraftExpr.Ref> columns) {
        loop = null;
        Item item = notes.put(new Item.OneHot(columns));
        items.add(() -> item);
    }

    private Items in(Each<?> each) {
        Items body = inner;
        if (each == loop && body != null) {
            return body;
        }
        Items fresh = new Items(notes, docs);
        loop = each;
        inner = fresh;
        Name variable = notes.put(new Name(each.variable()));
        items.add(() -> {
            Item whole = new Item.ForEach(variable, each.values(), fresh.build());
            notes.copy(variable, whole);
            return whole;
        });
        return fresh;
    }

    List<Item> build() {
        return items.stream().map(Supplier::get).toList();
    }
}
