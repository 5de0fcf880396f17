package dev.headrace.dsl;

import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.TextColumn;

/** The row type of what a source turns away. */
public interface Rejected {
    /** The code of the message. */
    TextColumn<Rejected> code = TextColumn.named("code");
    /** What was wrong with it. */
    TextColumn<Rejected> reason = TextColumn.named("reason");
    /** The column that was wrong, if it was one. */
    MaybeTextColumn<Rejected> column = MaybeTextColumn.named("column");
    /** File and line, or topic, partition and offset. */
    TextColumn<Rejected> place = TextColumn.named("place");
    /** What turned it away. */
    TextColumn<Rejected> step = TextColumn.named("step");
    /** The row as JSON. */
    TextColumn<Rejected> row = TextColumn.named("row");
}
