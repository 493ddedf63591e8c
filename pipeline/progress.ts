/** Says on the terminal what is done and how long it took; nothing of it goes into the release. */
export class Progress {
  readonly #start = performance.now()

  /** Runs one step of the build and prints its time, and a count if the step gives one. */
  step<T>(name: string, run: () => T, count?: (result: T) => string): T {
    const start = performance.now()
    const result = run()
    const said = count === undefined ? '' : `: ${count(result)}`
    console.log(`${seconds(performance.now() - start).padStart(7)}  ${name}${said}`)
    return result
  }

  /** The last line: whole time and the most memory the process held. */
  end(what: string): void {
    const most = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `${what} in ${seconds(performance.now() - this.#start)}, at most ${String(most)} MiB of memory`,
    )
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
