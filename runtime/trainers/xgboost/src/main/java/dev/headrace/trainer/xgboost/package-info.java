/**
 * Trainers {@code xgboost}, trees that are boosted, and {@code xgboost.linear}, linear and logistic regression with an elastic
 * net, by the library XGBoost.
 *
 * <p>May import {@code dev.headrace.worker}, {@code dev.headrace.metrics} and XGBoost.
 */
@NullMarked
package dev.headrace.trainer.xgboost;

import org.jspecify.annotations.NullMarked;
