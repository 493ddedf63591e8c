import type { View } from '#view/view.ts'
import { withFields } from './changes.ts'

/** Whether the wage survey's count of employees stands beside the forecasts. */
export function toggleSurvey(view: View): View {
  return withFields(view, { survey: view.survey === 'yes' ? 'no' : 'yes' })
}
