import { act } from '#store/act.ts'
import { useStore } from '#store/store.ts'
import { toggleSurvey } from '#store/laterChanges.ts'
import styles from './SurveyToggle.module.css'

/** Adds the wage survey's count of employees to the picture. `text`: its first and last figure, once it is here. */
export function SurveyToggle({ text }: { readonly text: string | null }) {
  const isOn = useStore((store) => store.view.survey === 'yes')
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={isOn} onChange={() => act(toggleSurvey)} />
      <span>
        Add the wage survey, employees only
        {isOn && text !== null ? `: ${text}. Another count than the forecasts’.` : ''}
      </span>
    </label>
  )
}
