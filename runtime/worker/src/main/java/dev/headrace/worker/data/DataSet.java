package dev.headrace.worker.data;

/** Rows with what is known of them and what is to be predicted. */
public record DataSet(Matrix features, Labels labels) {
    public DataSet {
        if (features.rows() != labels.rows()) {
            throw new IllegalArgumentException("as many labels as rows");
        }
    }

    public int rows() {
        return features.rows();
    }
}
