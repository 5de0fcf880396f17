package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entries of a block; neighbours of the same loop stand in one {@code for}. */
final class Items {

    private final Notes notes;
    private final List<Supplier<Item>> items = new ArrayList<>();
    private @Nullable Each<?> loop;
    private @Nullable Items inner;

    Items(Notes notes) {
        this.notes = notes;
    }

    void assign(String name, Draftable value, String doc, List<Each<?>> loops) {
        if (!loops.isEmpty()) {
            in(loops.get(0)).assign(name, value, doc, loops.subList(1, loops.size()));
            return;
        }
        loop = null;
        Item item = notes.put(new Item.Assign(new Name(name), notes.take(value), doc));
        items.add(() -> item);
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
        Items fresh = new Items(notes);
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
