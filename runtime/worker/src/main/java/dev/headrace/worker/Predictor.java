package dev.headrace.worker;

import dev.headrace.worker.data.Matrix;

/** A model in use. For one thread. */
public interface Predictor extends AutoCloseable {

    /**
     * A row of answers for each row of features: the probability of the second class of two, of each class of several, or the
     * number.
     */
    Matrix predict(Matrix features) throws WorkerFailure;

    @Override
    void close();
}
