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
        public StepOptions options() {
            return StepOptions.standard();
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }

    /**
     * A program of this machine.
     *
     * @param arguments the program and its arguments, with places in braces
     * @param options how it is run
     */
    record Command(List<String> arguments, StepOptions options) implements StepBody {
        /** Takes over a copy of the arguments. */
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
     * @param image the name of the image
     * @param arguments what the image is started with, with places in braces
     * @param options how it is run
     */
    record Container(String image, List<String> arguments, StepOptions options) implements StepBody {
        /** Takes over a copy of the arguments. */
        public Container {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.container(this);
        }
    }

    /**
     * Goes on with the case of its kind.
     *
     * @param <R> what comes of a case
     * @param visitor the cases
     * @return what the case gives
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case per kind.
     *
     * @param <R> what comes of a case
     */
    interface Visitor<R> {
        /**
         * Code in a jar.
         *
         * @param body the step's body
         * @return what comes of it
         */
        R java(Java body);

        /**
         * A program of this machine.
         *
         * @param body the step's body
         * @return what comes of it
         */
        R command(Command body);

        /**
         * A program in an image.
         *
         * @param body the step's body
         * @return what comes of it
         */
        R container(Container body);
    }

    /**
     * How its program is run.
     *
     * @return what is declared; what is usual for code, which is no program
     */
    StepOptions options();

    /**
     * What its program is started with.
     *
     * @return the arguments, with places in braces; none for code, which is no program
     */
    List<String> arguments();

    /**
     * Whether it looks at each row by itself.
     *
     * @return true for Java that does; false where nobody knows
     */
    default boolean isRowWise() {
        return this instanceof Java java
                && java.takes().map(StepKind::isRowWise).orElse(false);
    }
}
