/** Tests of the inbox: what lies there, when it is taken, where it goes. */
@NullMarked
package de.gesamtplan.jobs.inbox;

import org.jspecify.annotations.NullMarked;
