package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.IntColumn;

/** The example of the same name. */
public final class Pageviews extends Definition {

    @Schema
    record View(String title, @Range(min = 0) long views) {}

    final Source<ViewRow> pages = source("pages", ViewRow.SCHEMA).batch(csv("data/pageviews.csv"));

    final class Top extends Table<Top> implements ViewRow {
        {
            where(not(matches(title, "^(Special|File|Talk|User|Help|Portal|Template):.*")));
        }

        final Group<Top> g = groupBy(title);
        final IntColumn<Top> total = g.let("total", sum(views));

        Top() {
            super("top", pages);
            doc("The 25 most read articles; pages that are not articles do not count. The limit comes after the sum.");
            sortBy(25, desc(total));
        }
    }

    final Top top = add(new Top());

    {
        sink("top_out", top).batch(csv("out/top.csv"));
        test("talk pages do not count")
                .given(pages, ViewRow.title, ViewRow.views)
                .row("Java", 3)
                .row("Talk:Java", 100)
                .row("Java", 4)
                .row("Beam", 5)
                .expect(top, ViewRow.title, top.total)
                .row("Java", 7)
                .row("Beam", 5);
    }
}
