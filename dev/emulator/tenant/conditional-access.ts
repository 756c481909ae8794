// Conditional Access policies, as far as they decide whether SMS sign-in is enough.
// https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy

export interface ConditionalAccessPolicy {
  id: string;
  displayName: string;
  state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  includeGroups: 'All' | string[];
  includeApplications: 'All' | string[];
  operator: 'AND' | 'OR';
  builtInControls: string[];
  /** The combinations of methods that satisfy its authentication strength; null where none is demanded. */
  allowedCombinations: string[] | null;
}
