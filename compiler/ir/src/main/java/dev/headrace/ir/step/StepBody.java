package dev.headrace.ir.step;

import java.util.List;
import java.util.Optional;

/** What a step is made of. */
public sealed interface StepBody {

    /**
     * Code in a jar of the user's.
     *
     * @param name the class and the method, {@code com.acme.Cleaning#clean}
     * @param takes what it looks at; absent if the jar was not there when the pipeline was compiled: then it cannot be planned
     */
    record Java(String name, Optional<StepKind> takes) implements StepBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }

    /**
     * A program of this machine.
     *
     * @param arguments the program and its arguments, with places in braces
     */
    record Command(List<String> arguments, StepOptions options) implements StepBody {
        public Command {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.command(this);
        }
    }

    /**
     * A program in an image.
     *
     * @param arguments what the image is started with, with places in braces
     */
    record Container(String image, List<String> arguments, StepOptions options) implements StepBody {
        public Container {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.container(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R java(Java body);

        R command(Command body);

        R container(Container body);
    }

    /** Whether it looks at each row by itself. */
    default boolean isRowWise() {
        return this instanceof Java java
                && java.takes().map(StepKind::isRowWise).orElse(false);
    }
}
