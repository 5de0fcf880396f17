package dev.headrace.trainer.djl;

/** A net of dense layers: trainer {@code djl.mlp}. */
public final class MlpTrainer extends NetTrainer {

    @Override
    public String name() {
        return "djl.mlp";
    }
}
