package dev.headrace.trainer.djl;

/** A net that looks at pictures: trainer {@code djl.cnn}. */
public final class CnnTrainer extends NetTrainer {

    static final String NAME = "djl.cnn";

    @Override
    public String name() {
        return NAME;
    }
}
