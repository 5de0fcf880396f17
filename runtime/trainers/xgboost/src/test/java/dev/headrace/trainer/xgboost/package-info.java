/** Tests of the trainers that use XGBoost. */
@NullMarked
package dev.headrace.trainer.xgboost;

import org.jspecify.annotations.NullMarked;
