/** Steps in Java that pipeline files of this package call. */
package bank.accounts;
