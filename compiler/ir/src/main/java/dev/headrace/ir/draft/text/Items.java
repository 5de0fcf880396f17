package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Item;
import java.util.List;

/** Entries of {@code derive}, {@code features} and {@code group} blocks. */
final class Items implements Item.Visitor<String> {

    static String block(String head, List<Item> items) {
        return Blocks.lines(
                head, items.stream().map(item -> item.accept(new Items())).toList());
    }

    @Override
    public String assign(Item.Assign item) {
        return Blocks.docs(item.doc()) + Names.target(item.name()) + " = " + Operands.condition(item.value());
    }

    @Override
    public String oneHot(Item.OneHot item) {
        return "one_hot " + Names.refs(item.columns());
    }

    @Override
    public String forEach(Item.ForEach item) {
        return block("for " + Names.of(item.variable()) + " in " + Operands.value(item.values()), item.items());
    }

    @Override
    public String missing(Item.Missing item) {
        return Names.MISSING;
    }
}
