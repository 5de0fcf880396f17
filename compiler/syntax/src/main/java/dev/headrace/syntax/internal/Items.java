package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Setting;
import dev.headrace.syntax.internal.HeadraceParser.ItemBlockContext;
import dev.headrace.syntax.internal.HeadraceParser.ItemContext;
import dev.headrace.syntax.internal.HeadraceParser.SettingContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The entries of {@code derive}, {@code features} and {@code group} blocks, and plain settings. */
final class Items {

    private final Nodes nodes;
    private final Expressions expressions;

    Items(Nodes nodes, Expressions expressions) {
        this.nodes = nodes;
        this.expressions = expressions;
    }

    List<Item> of(@Nullable ItemBlockContext block) {
        List<Item> items = new ArrayList<>();
        if (block == null) {
            return items;
        }
        for (ItemContext item : block.item()) {
            items.add(nodes.put(item(item), item));
        }
        return items;
    }

    private Item item(ItemContext c) {
        if (c.ASSIGN() != null || (c.target() != null && c.exception != null)) {
            Name name = nodes.name(c.target(), c);
            return new Item.Assign(name, expressions.of(c.expr(), c), nodes.doc(c));
        }
        if (c.FOR() != null) {
            DraftExpr values = expressions.of(c.value(), c);
            return new Item.ForEach(nodes.name(c.name(), c), values, of(c.itemBlock()));
        }
        if (c.ONE_HOT() != null && c.refs() != null) {
            return new Item.OneHot(nodes.refs(c.refs(), c));
        }
        return new Item.Missing();
    }

    Setting setting(SettingContext c) {
        return nodes.put(new Setting(nodes.name(c.key(), c), expressions.of(c.value(), c)), c);
    }

    List<Setting> settings(HeadraceParser.@Nullable SettingBlockContext block) {
        List<Setting> settings = new ArrayList<>();
        if (block == null) {
            return settings;
        }
        for (HeadraceParser.SettingEntryContext entry : block.settingEntry()) {
            addSetting(settings, entry.setting());
        }
        return settings;
    }

    void addSetting(List<Setting> settings, @Nullable SettingContext setting) {
        if (setting != null) {
            settings.add(setting(setting));
        }
    }

    /** A setting written without {@code =}, as {@code every 1h} in a deploy block. */
    Setting keyed(org.antlr.v4.runtime.Token key, @Nullable ParserRuleContext value, ParserRuleContext at) {
        Name name = nodes.put(new Name(key.getText()), nodes.span(key));
        return nodes.put(new Setting(name, expressions.of(value, at)), at);
    }
}
