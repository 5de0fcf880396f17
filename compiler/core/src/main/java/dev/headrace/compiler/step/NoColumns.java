package dev.headrace.compiler.step;

import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Unit;
import java.util.List;
import java.util.Optional;

/** Where an argument of a step stands: there are parameters and constants, and no row. */
public record NoColumns(Unit unit, String owner) implements Scope {

    @Override
    public String hint() {
        return "an argument of a step is the same for all rows: a constant or a parameter";
    }

    @Override
    public boolean opaque() {
        return false;
    }

    @Override
    public Optional<Slot> column(String written) {
        return Optional.empty();
    }

    @Override
    public List<Slot> columns() {
        return List.of();
    }
}
