@NullMarked
package se.rattdela.rules;

import org.jspecify.annotations.NullMarked;
