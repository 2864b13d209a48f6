package se.rattdela.casework.delegation;

/**
 * How a unit is reached.
 *
 * @param name the unit's name, which the office's units carry
 * @param address one line; empty where it is the municipality's
 * @param phone empty where it is the municipality's
 * @param email empty where it is the municipality's
 */
public record UnitContact(String name, String address, String phone, String email) {}
