/** Card fraud: what is known of a payment when it is made. */
package bank.fraud;
